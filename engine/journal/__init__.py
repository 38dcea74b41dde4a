"""The journal read and judged: lines with their proof, search for auditors, replay of everything, erasure."""
