# A larger program, as at the end of a course.
# arguments: --rate 1.5
# input: open ada 100\ndeposit ada 50\nwithdraw ada 500\ntransfer ada bob 10\nopen bob\ntransfer ada bob 10.10\ninterest\nlist\nfly\nwithdraw ada x\nquit\nlist\n
import argparse
import sys
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation


class BankError(Exception):
    pass


@dataclass
class Account:
    owner: str
    balance: Decimal = Decimal(0)
    history: list[str] = field(default_factory=list)

    def change(self, amount):
        if self.balance + amount < 0:
            raise BankError(f"{self.owner} has only {self.balance}")
        self.balance += amount
        self.history.append(f"{amount:+}")


class Bank:
    def __init__(self, rate):
        self.rate, self.accounts = rate, {}

    def account(self, owner):
        try:
            return self.accounts[owner]
        except KeyError:
            raise BankError(f"no account of {owner}") from None

    def do_open(self, owner, amount="0"):
        self.accounts[owner] = Account(owner, Decimal(amount))

    def do_deposit(self, owner, amount):
        self.account(owner).change(Decimal(amount))

    def do_withdraw(self, owner, amount):
        self.account(owner).change(-Decimal(amount))

    def do_transfer(self, giver, taker, amount):
        taker = self.account(taker)
        self.account(giver).change(-Decimal(amount))
        taker.change(Decimal(amount))

    def do_interest(self):
        for account in self.accounts.values():
            account.change((account.balance * self.rate / 100).quantize(Decimal("0.01")))

    def do_list(self):
        for owner, account in sorted(self.accounts.items()):
            print(f"{owner:<6}{account.balance:>10} {' '.join(account.history)}")


parser = argparse.ArgumentParser(prog="bank")
parser.add_argument("--rate", type=Decimal, default=Decimal(1))
bank = Bank(parser.parse_args().rate)
for line in map(str.split, sys.stdin):
    if line == ["quit"]:
        break
    try:
        getattr(bank, "do_" + line[0])(*line[1:])
    except (BankError, InvalidOperation, TypeError, AttributeError) as error:
        print("error:", type(error).__name__, error if isinstance(error, BankError) else "")
print("bye", sys.stdin.read().split())
