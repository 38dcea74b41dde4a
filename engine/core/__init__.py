"""The pure core: no clock, no disk, no network. It imports nothing of ours but engine.errors."""
