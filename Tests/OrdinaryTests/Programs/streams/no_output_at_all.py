# Sets its output to None, which print accepts.
import sys

print("said")
sys.stdout = None
print("unsaid")
sys.stdout = sys.__stdout__
print("said again")
