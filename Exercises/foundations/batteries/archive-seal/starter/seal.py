def fingerprint(file):
    """The SHA-256 of a file, read in pieces."""


def main():
    pass


if __name__ == "__main__":
    main()
