import System

/// Which of the files that an exercise declares a path stands for: the one that its end names.
enum DeclaredFile: Equatable {
    case one(String)
    /// Each as well as the other.
    case several([String])
    case none

    /// - Parameter path: absolute, so that a file is told by the folders above it, wherever it is named from.
    static func named(by path: String, among names: [String]) -> DeclaredFile {
        let ends = names.map { (name: $0, shared: sharedParts(path, $0)) }
        let whole = ends.filter { $0.shared == $0.name.parts(betweenBytes: "/").count }
        // As much of the path as there is says more than its last part.
        if let longest = whole.max(by: { $0.shared < $1.shared }) { return .one(longest.name) }
        let most = ends.map(\.shared).max() ?? 0
        let nearest = most == 0 ? [] : ends.filter { $0.shared == most }.map(\.name)
        return nearest.isEmpty ? .none : nearest.count == 1 ? .one(nearest[0]) : .several(nearest)
    }

    private static func sharedParts(_ path: String, _ name: String) -> Int {
        zip(path.parts(betweenBytes: "/").reversed(), name.parts(betweenBytes: "/").reversed())
            .prefix { $0.isSame(as: $1) }.count
    }
}
