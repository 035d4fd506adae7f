#!/usr/bin/python3
# vim: set fileencoding=raw_unicode_escape :
# \u000afor x in []: pass
def deepest(items):
    inner = [deepest(each) for each in items if type(each) is list]
    return 1 + max(inner, default=0)
