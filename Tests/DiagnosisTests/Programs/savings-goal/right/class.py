class Account:
    def __init__(self, balance, payment, rate):
        self.balance = balance
        self.payment = payment
        self.rate = rate
        self.months = 0

    def growth(self):
        return self.balance * self.rate // 10000 + self.payment

    def month(self):
        self.balance += self.growth()
        self.months += 1


account = Account(int(input()), int(input()), int(input()))
goal = int(input())
while account.balance < goal and account.growth() > 0:
    account.month()
if account.balance < goal:
    print("Never reached")
else:
    print(f"Months: {account.months}")
    print(f"Balance: {account.balance // 100}.{account.balance % 100:02d}")
