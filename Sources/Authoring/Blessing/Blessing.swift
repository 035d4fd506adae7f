import Page

/// What runs of an exercise's own programs would have its files say.
package struct Blessing: Sendable {
    /// A file as it is, and as it would be.
    package struct Change: Sendable, Equatable {
        /// Relative to the catalog's root.
        package var file: String
        package var before: [UInt8]
        package var after: [UInt8]
    }

    package var changes: [Change] = []
    /// What is still wrong with the mistakes with all changes made, which no recording can mend.
    package var left: [Finding] = []
}
