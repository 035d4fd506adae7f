extension Confinement {
    var layers: [Layer] {
        let inNamespaces = rung == .full
        return [
            Layer(kind: .namespaces, isActive: inNamespaces),
            Layer(kind: .privateRoot, isActive: inNamespaces),
            Layer(kind: .landlock, isActive: landlockVersion > 0, version: landlockVersion),
            Layer(kind: .filter, isActive: usesFilter),
            Layer(kind: .identity, isActive: identity != .unchanged || !isPrivilegedCaller),
            Layer(kind: .processCount, isActive: countsOwnProcesses),
            Layer(kind: .limits, isActive: true),
        ]
    }
}
