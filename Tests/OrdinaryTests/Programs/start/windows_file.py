# A file with the line ends of Windows.
text = """one
two"""
print(repr(text), \
    len(text))
if text:
	print("tab")
