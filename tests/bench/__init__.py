"""Speed, as ratios taken in one run: absolute times say nothing on a shared machine. `make bench` prints them."""
