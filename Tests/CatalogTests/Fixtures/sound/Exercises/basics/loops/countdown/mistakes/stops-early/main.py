from steps import countdown

if __name__ == "__main__":
    for number in countdown(int(input())):
        print(number)
