"""What happens by itself: clocks that fall due, files left half written. `worker.py` wakes them."""
