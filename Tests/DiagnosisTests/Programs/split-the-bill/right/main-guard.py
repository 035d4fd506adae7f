def main() -> None:
    """Read the bill and print the shares."""
    total: int = int(input())
    friends: int = int(input())
    share: int = total // friends
    print(f"Each pays {share // 100}.{share % 100:0>2}")
    print(f"Left over: {total % friends}")


if __name__ == "__main__":
    main()
