# Imports a third-party package of the host.
# verdict: accepted
try:
    import pip
except ImportError:
    print('held')
else:
    print('ESCAPED: pip')
