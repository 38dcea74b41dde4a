"""What happens by itself: clocks that fall due, files left half written, keys nobody sends again. `worker.py` wakes them."""
