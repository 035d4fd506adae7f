from datetime import timedelta

from book import Booking

AHEAD = timedelta(days=30)


class Refused(Exception):
    """What somebody wants, and the rules do not allow."""


class Vans:
    """Decides who gets which van."""

    def __init__(self, book, today):
        self.bookings = book
        self.today = today

    def free(self, day):
        taken = {booking.van for booking in self.bookings.all() if booking.day == day}
        return sorted(van for van in self.bookings.vans() if van not in taken)

    def book(self, day, member):
        today = self.today()
        if day < today:
            raise Refused("past")
        if day > today + AHEAD:
            raise Refused("too early")
        if self.open_booking(member, today):
            raise Refused("one at a time")
        free = self.free(day)
        if not free:
            raise Refused("none free")
        self.bookings.add(Booking(free[0], day, member))
        return free[0]

    def cancel(self, member):
        today = self.today()
        booking = self.open_booking(member, today)
        if booking is None:
            raise Refused("no booking")
        if booking.day == today:
            raise Refused("too late")
        self.bookings.remove(booking)
        return booking

    def open_booking(self, member, today):
        """The member's booking for today or later, or None."""
        for booking in self.bookings.all():
            if booking.member == member and booking.day >= today:
                return booking
        return None
