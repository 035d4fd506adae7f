# Savings goal: read the balance, the monthly payment, the interest rate
# and the goal, then print how many months it takes to reach the goal.

balance = int(input())
payment = int(input())
rate = int(input())
goal = int(input())

months = 0

# TODO: let the months pass until the goal is reached, then print the result.
# TODO: what if the balance does not grow at all?
