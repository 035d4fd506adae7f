import FoundationEssentials

/// A moment to the second, written in UTC as in `2026-11-22T14:05:09Z`.
///
/// It is read and written here and not by Foundation, which takes microseconds for each and a journal has many.
package struct Timestamp: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Since the beginning of 1970, in UTC.
    package let seconds: Int

    package init(seconds: Int) {
        self.seconds = seconds
    }

    package init(_ date: Date) {
        seconds = Int(date.timeIntervalSince1970.rounded(.down))
    }

    package var date: Date { Date(timeIntervalSince1970: Double(seconds)) }

    package static func < (one: Timestamp, other: Timestamp) -> Bool { one.seconds < other.seconds }

    private static let length = 20
    package static let secondsADay = 86_400

    /// Nothing where the text is anything but the twenty characters of this form, or names a day that there is not.
    package init?(_ text: String) {
        var text = text
        guard let value = text.withUTF8({ Timestamp($0) }) else { return nil }
        self = value
    }

    package init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count == Self.length else { return nil }
        var fields = (0, 0, 0, 0, 0, 0)
        guard bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"), bytes[10] == UInt8(ascii: "T"),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "Z"),
            Self.number(bytes, 0, 4, &fields.0), Self.number(bytes, 5, 2, &fields.1),
            Self.number(bytes, 8, 2, &fields.2), Self.number(bytes, 11, 2, &fields.3),
            Self.number(bytes, 14, 2, &fields.4), Self.number(bytes, 17, 2, &fields.5)
        else { return nil }
        let (year, month, day, hour, minute, second) = fields
        guard (1...12).contains(month), day >= 1, hour < 24, minute < 60, second < 60,
            day <= CivilDay.length(ofMonth: month, year: year)
        else { return nil }
        let days = CivilDay(year: year, month: month, day: day).number
        seconds = days * Self.secondsADay + hour * 3600 + minute * 60 + second
    }

    private static func number(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int, _ result: inout Int
    ) -> Bool {
        for index in start..<start + count {
            let digit = Int(bytes[index]) - 48
            guard (0...9).contains(digit) else { return false }
            result = result * 10 + digit
        }
        return true
    }

    package var description: String {
        let day = CivilDay(number: seconds.floored(by: Self.secondsADay))
        let rest = seconds - day.number * Self.secondsADay
        return "\(day)T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
    }
}

/// A day of the Gregorian calendar.
package struct CivilDay: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Since 1970-01-01, which is 0.
    package let number: Int

    package init(number: Int) {
        self.number = number
    }

    /// The month and the day are from 1. Howard Hinnant's `days_from_civil`.
    package init(year: Int, month: Int, day: Int) {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted.floored(by: 400)
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// Nothing where the text is not a day as in `2026-11-22`.
    package init?(_ text: String) {
        var text = text
        guard let value = text.withUTF8({ CivilDay($0) }) else { return nil }
        self = value
    }

    package init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count == 10 else { return nil }
        let whole = Array(bytes) + Array("T00:00:00Z".utf8)
        guard let midnight = whole.withUnsafeBufferPointer({ Timestamp($0) }) else { return nil }
        self.init(ofUTC: midnight)
    }

    /// The day in Greenwich.
    package init(ofUTC time: Timestamp) {
        number = time.seconds.floored(by: Timestamp.secondsADay)
    }

    package func adding(_ days: Int) -> CivilDay { CivilDay(number: number + days) }

    /// Year, month and day. Howard Hinnant's `civil_from_days`.
    package var fields: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = shifted.floored(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
        return (year, month < 10 ? month + 3 : month - 9, dayOfYear - (153 * month + 2) / 5 + 1)
    }

    /// 0 for a Monday, 6 for a Sunday.
    package var weekday: Int { (number + 3) - (number + 3).floored(by: 7) * 7 }

    package static func < (one: CivilDay, other: CivilDay) -> Bool { one.number < other.number }

    package var description: String {
        let (year, month, day) = fields
        return "\(two(year / 100))\(two(year % 100))-\(two(month))-\(two(day))"
    }

    package static func length(ofMonth month: Int, year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }
}

/// With two digits.
func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

extension Int {
    /// Divided, and rounded towards the past.
    fileprivate func floored(by divisor: Int) -> Int {
        self >= 0 ? self / divisor : -((divisor - 1 - self) / divisor)
    }
}
