"""One file a revision, numbered; the list is in version.VERSIONS."""
