# signal: 2
# A KeyboardInterrupt that nobody catches ends the program by the signal.
raise KeyboardInterrupt
