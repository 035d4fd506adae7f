#!/usr/bin/env python3
# A program that could be started by its own name.
import sys

print(sys.argv)
