import Foundation
import Testing

@testable import System

/// Times and days as the journal writes them, compared with Foundation's.
@Suite struct TimestampTests {
    @Test func agreesWithFoundation() throws {
        // Foundation has the Julian calendar before 1582.
        var second = -12_000_000_000
        while second < 253_402_300_800 {
            let text = Date(timeIntervalSince1970: Double(second)).formatted(.iso8601)
            #expect(Timestamp(seconds: second).description == text)
            #expect(Timestamp(text)?.seconds == second)
            second += 86_400 * 397 + 12_345
        }
    }

    @Test(
        arguments: [
            "", "2026-11-22", "2026-11-22T14:05:09", "2026-11-22T14:05:09+", "2026-11-22 14:05:09Z",
            "2026-13-22T14:05:09Z", "2026-02-29T14:05:09Z", "2026-00-01T00:00:00Z", "2026-01-00T00:00:00Z",
            "2026-11-22T24:05:09Z", "2026-11-22T14:60:09Z", "2026-11-22T14:05:60Z", "+026-11-22T14:05:09Z",
            "２026-11-22T14:05:09Z",
        ])
    func refuses(_ text: String) { #expect(Timestamp(text) == nil) }

    @Test func knowsTheWeekdays() throws {
        #expect(CivilDay("2026-11-23")?.weekday == 0)
        #expect(CivilDay("1969-12-28")?.weekday == 6)
        #expect(try #require(CivilDay("2024-02-29")).fields == (2024, 2, 29))
        #expect(CivilDay("2023-02-29") == nil)
    }
}
