import Testing

@testable import Commands
@testable import System

/// Holidays as people type them.
@Suite struct HolidaySpanTests {
    @Test(
        arguments: [
            ("2026-12-24..2027-01-02", "2026-12-24", "2027-01-02"), ("2026-12-24", "2026-12-24", "2026-12-24"),
            ("1d", "2026-11-29", "2026-11-29"), ("7d", "2026-11-29", "2026-12-05"), ("2w", "2026-11-29", "2026-12-12"),
            ("0d", nil, nil), ("-3d", nil, nil), ("999w", nil, nil), ("2026-13-01", nil, nil), ("soon", nil, nil),
            ("2026-12-24.2027-01-02", nil, nil), ("2026-12-24..", nil, nil),
        ] as [(String, String?, String?)])
    func reads(_ text: String, _ from: String?, _ through: String?) {
        let days = HolidaySpan(text)?.days(from: CivilDay("2026-11-29")!)
        #expect(days?.from.description == from && days?.through.description == through)
    }
}
