/// The most that is given to any program, whatever its profile asks for: what is built in, and what the user has lowered.
package struct SandboxCaps: Sendable, Equatable {
    /// What the user has lowered.
    package let lowered: [ProfileLimit: Int]
    /// The file in which they have.
    package let settings: String?

    package static let builtIn = SandboxCaps(lowered: [:], settings: nil)

    package init(lowered: [ProfileLimit: Int], settings: String?) {
        self.lowered = lowered
        self.settings = settings
    }

    /// - Throws: ``SandboxFault/beyondCap(profile:limit:asked:most:settings:)``.
    func check(_ profile: SandboxProfile) throws {
        for limit in ProfileLimit.allCases {
            let asked = limit.value(in: profile)
            let own = lowered[limit].flatMap { $0 < limit.range.upperBound ? $0 : nil }
            let most = own ?? limit.range.upperBound
            guard asked > most else { continue }
            throw SandboxFault.beyondCap(
                profile: profile.id, limit: limit, asked: asked, most: most, settings: own == nil ? nil : settings)
        }
    }
}
