import Foundation
import TestSupport

extension SplitMix64 {
    /// From the normal distribution with mean 0 and deviation 1, by Box and Muller.
    mutating func normal() -> Double {
        let radius = (-2 * log(1 - share())).squareRoot()
        return radius * cos(2 * .pi * share())
    }

    /// A factor around 1 whose logarithm is normal.
    mutating func factor(_ deviation: Double) -> Double { exp(deviation * normal()) }

    mutating func happens(_ chance: Double) -> Bool { share() < chance }

    /// One of some, each as often as its weight says.
    mutating func pick<Value>(_ weighted: [(value: Value, weight: Double)]) -> Value {
        var left = share() * weighted.reduce(0) { $0 + $1.weight }
        for (value, weight) in weighted {
            left -= weight
            if left < 0 { return value }
        }
        return weighted[weighted.count - 1].value
    }
}
