"""Which words of a path are verbs, as data, and the little English that names need.

A path segment that is a verb names a method (`/agents/{id}/recompile`); any other segment names a resource. Whether a
word is a verb never depends on the rest of a document, so that a name does not change when the API grows.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ALWAYS = _words("""
    abort accept acknowledge activate add append apply approve assign attach authenticate authorize cancel clear close
    compact compile compute configure confirm connect consume convert create crosspost deactivate decline delete demote
    deploy destroy detach disable disconnect dismiss dispose download duplicate edit embed enable enqueue evaluate
    execute expire fetch finalize find
    generate get impersonate ingest initialize install introspect invalidate invoke join kick kill leave login logout
    merge migrate move notify optimize parse preview promote provision prune publish purge reactivate rebuild recompile
    reconnect redeem refresh refund register reindex reject reload remove rename render renew reopen reorder replace
    requeue rerank rerun reschedule resend reset resize resolve restart restore resume resync retrieve retry revert
    revoke rollback rotate save select send set shutdown signup skip start stop submit subscribe summarize suspend swap
    synchronize terminate tokenize transcribe translate truncate unarchive unassign unban unblock unfollow uninstall
    unlink unlock unmerge unmute unpin unpublish unregister unrevert unshare unsubscribe upload upsert validate verify
    withdraw
    """)
"""Verbs wherever they stand, also at the beginning of several words: `close-all`, `reset-messages`."""

ALONE = _words("""
    archive async backfill ban batch block bulk call callback capture check clone commit complete copy count downgrade
    exchange export follow fork freeze grant import init link list load lock mark mute open pause pin ping
    process prompt pull push query read release replay reply run scan search share show sign simulate snooze split
    stream sync test train transfer trigger update upgrade use vote wait write
    """)
"""Words that are nouns too: verbs only if the segment is nothing else (`/tools/run`, but not `/test-suites`)."""

SEVERAL = _words("batch bulk")
"""Not verbs but ways to do a thing to many: `POST /passages/batch` is `passages.create_many`, `bulk-delete` a verb."""

LOOKUPS = _words("""
    name slug email key label handle username identifier alias code number uuid guid external reference ref hash domain
    """)
"""A single word before a parameter at the end that says what to find something by: `/folders/name/{folder_name}`."""

NOT_PLURAL = _words("status news series species access address process progress analysis basis canvas bus class dns")
IRREGULAR = {"children": "child", "people": "person", "indices": "index", "matrices": "matrix", "data": "data"}


def is_verb(segment: tuple[str, ...]) -> bool:
    """Whether the words of a path segment say what is done.

    >>> is_verb(("close", "all")), is_verb(("run",)), is_verb(("bulk", "delete")), is_verb(("run", "settings"))
    (True, True, True, False)
    """
    if not segment:
        return False
    first, *rest = segment
    if rest and first in SEVERAL:
        return is_verb(tuple(rest))
    if rest and rest[-1] == "async":
        return is_verb(segment[:-1])
    return first in ALWAYS or (not rest and first in ALONE)


def is_plural(word: str) -> bool:
    """Whether an English noun looks like a plural.

    >>> is_plural("messages"), is_plural("status"), is_plural("children"), is_plural("feedback")
    (True, False, True, False)
    """
    return singular(word) != word


def singular(word: str) -> str:
    """The singular of an English noun, as far as its ending tells.

    >>> singular("identities"), singular("archives"), singular("boxes"), singular("status")
    ('identity', 'archive', 'box', 'status')
    """
    if word in IRREGULAR:
        return IRREGULAR[word]
    if word in NOT_PLURAL or len(word) < 4 or word.endswith(("ss", "us", "is")) or not word.endswith("s"):
        return word
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-2] if word.endswith(("xes", "ches", "shes", "sses", "zes")) else word[:-1]


def plural(word: str) -> str:
    """The plural of an English noun; a plural stays as it is.

    >>> plural("file"), plural("identity"), plural("box"), plural("files")
    ('files', 'identities', 'boxes', 'files')
    """
    if is_plural(word) or word in NOT_PLURAL:
        return word
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("s", "x", "ch", "sh", "z")) else f"{word}s"
