def main():
    """Reads the settings and serves; returns the exit status."""
    raise NotImplementedError


if __name__ == "__main__":
    main()
