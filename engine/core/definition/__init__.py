"""A process as data: text in, every fault out, and a compiled definition that `decide` can read."""
