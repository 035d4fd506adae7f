def euros(cents):
    return f"{cents // 100}.{cents % 100:02d}"


def main():
    total = int(input())
    friends = int(input())
    print(f"Each pays {euros(total // friends)}")
    print(f"Left over: {total % friends}")


main()
