"""Forms of every screen: what a process asks drawn as controls, what was sent read without trust, reasons beside their rows."""
