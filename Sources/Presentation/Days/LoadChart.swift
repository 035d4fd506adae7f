import Page
import Practice
import System

/// The days to come as bars, a line a day.
package struct LoadChart {
    private let forecast: LoadForecast
    private let minutesADay: Int

    package init(_ forecast: LoadForecast, minutesADay: Int) {
        self.forecast = forecast
        self.minutesADay = minutesADay
    }

    private static let width = 30

    package func render(_ output: Output) -> StyledText {
        var text = StyledText()
        let scale = max(1, minutesADay)
        for day in forecast.days {
            let cells = day.minutes == 0 ? 0 : max(1, day.minutes * Self.width / scale)
            let bar = String(repeating: "█", count: min(Self.width, cells)).padded(to: Self.width)
            let words =
                day.rebuilds.isEmpty ? "" : "\(day.minutes) min, \(Wording.count(day.rebuilds.count, "rebuild"))"
            let waiting = day.waiting > 0 ? " (\(day.waiting) more wait)" : ""
            let line: StyledText =
                "  \(Wording.shortDate(day.day).padded(to: 10))  \(bar, .good)  \(words)\(waiting)"
            text += line.droppingLast { $0 == " " } + "\n"
        }
        return text
    }
}
