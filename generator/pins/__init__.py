"""What is pinned: every file of the releases that are installed here, by its hash (`make pins`, `make audit`)."""
