# Makes a file in /dev/shm.
# verdict: accepted
try:
    open("/dev/shm/reprise-hostile", "w").close()
except OSError:
    print("held")
else:
    print("ESCAPED: /dev/shm is writable")
