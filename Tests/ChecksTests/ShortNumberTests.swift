import Testing

@testable import Checks

/// Measured numbers as they are told.
@Suite struct ShortNumberTests {
    @Test(arguments: [
        (0.0, 3, "0"), (3, 3, "3"), (3.5, 3, "3.5"), (3.001, 3, "3.001"), (3.0104, 3, "3.01"), (59.9996, 3, "60"),
        (9.46, 1, "9.5"), (9.96, 1, "10"), (0.04, 1, "0"), (0.05, 1, "0.1"), (120.25, 2, "120.25"),
    ])
    func isRounded(_ value: Double, _ digits: Int, _ text: String) {
        #expect(ShortNumber.text(value, digits: digits) == text)
    }
}
