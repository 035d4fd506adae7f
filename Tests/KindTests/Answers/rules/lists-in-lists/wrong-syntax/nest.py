def deepest(items):
    return 1 +
