# A format that asks for a gigabyte of spaces.
# verdict: memory-limit
text = '%2000000000d' % 1
