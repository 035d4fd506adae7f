/// Measured numbers as they are told: rounded, and without zeros at the end.
enum ShortNumber {
    /// - Parameters:
    ///   - value: not below 0.
    ///   - digits: how many there are at most behind the point.
    static func text(_ value: Double, digits: Int) -> String {
        let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
        let scaled = Int((value * Double(scale)).rounded())
        // The scale in front keeps the zeros that the rest begins with.
        let rest = String(scale + scaled % scale).dropFirst()
        let zeros = rest.reversed().prefix { $0 == "0" }.count
        return "\(scaled / scale)" + (zeros == digits ? "" : "." + rest.dropLast(zeros))
    }
}
