# A profile function is called to the end.
import sys

calls = []
sys.setprofile(lambda frame, event, argument: calls.append(event))
len("abc")
sys.setprofile(None)
print(calls[:2])
sys.setprofile(lambda frame, event, argument: None)
