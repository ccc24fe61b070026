"""Drift: two documents in, what the change does to a client and to code written against it out.

**What is compared.** Meaning, not spelling. A `View` follows the references of one document and flattens each schema to
a `Node`: `allOf` and unions of one member are gone, null is a flag, a union of plain types is a list of types,
references are what they lead to. Two nodes are compared once, as a pair (`pairs`); what differs in them itself is a
`Finding`, what lies below is an edge to another pair. Operations, parameters, bodies, answers, headers and security
are compared by `surface`, which enters the pairs of schemas at its sites. So a change of a component is found once,
and walking the edges back from it says which operations it reaches, and whether in requests or in answers (`reach`).

**What it means.** Each finding has a rule (`rules`, one table). A rule has a verdict (none, patch, minor, major) for
three questions, in each direction: does a strict client break (`strict`), does the generated client break (`wire`: it
reads answers with forgiveness), does code written against the generated package break (`code`)? Requests are judged
contravariantly, answers covariantly, what is in both by the stricter, what nothing reaches is `unused`. Webhooks and
callbacks turn the direction around, `not` does, too. The level of an entry is `breaking` if any of the three is major,
else `potential` if the rule says so, else `info`. Its class says whether it counts for the exit code: `contract` does;
`validation` (limits, patterns), `lifecycle` (sunset, stability), `documentation` and `unused` never do by default.

**What is reported.** One `Entry` for each root cause (`entries`): equal findings of the same rule about the same name
are one entry with several places. Renames and moves (`renames`) are found among what was removed and what was added.
What no rule knows is compared literally and reported as `unclassified`, so that nothing escapes. The id of an entry is
a hash of rule and structure, never of wording. `impact` says it in Python, with the names that the generator gives,
the names of the base being kept; `witness` finds a value that shows a break; `accept` silences what is known;
`reports` prints.

The order of keys and members plays no part. Documents are read as they were loaded (overlay applied), not as
`document.normalize` leaves them, which drops what Python's types cannot say.
"""
