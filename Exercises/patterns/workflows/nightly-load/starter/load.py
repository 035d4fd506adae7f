def load_new(read, connection, size):
    return 0
