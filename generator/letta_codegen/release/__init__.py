"""What a release of the generated package is: which one was the last, which version the next one has, what it says.

In: tags of git, versions, what the comparison of two documents has found. Out: versions, entries of a changelog, the
text of a pull request. Nothing here writes a file.
"""
