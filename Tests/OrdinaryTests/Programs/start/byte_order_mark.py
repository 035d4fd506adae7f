# A file that begins with a byte order mark, has a form feed in it, and no end of its last line.
print("marked")

print("after the form feed", __doc__)
if True: print("last")