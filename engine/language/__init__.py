"""Words, plurals, money and dates in French, Arabic and English. README.md says how to add a text."""
