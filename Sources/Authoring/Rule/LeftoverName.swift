/// Names of files that editors, systems and tools leave behind.
enum LeftoverName {
    /// What such a file is; nothing for a name that an author has given.
    static func words(_ name: String) -> String? {
        let lower = name.lowercased()
        if ["~", ".swp", ".swo", ".bak", ".orig", ".rej", ".tmp"].contains(where: lower.hasSuffix)
            || name.hasPrefix(".#") || name.hasPrefix("#") && name.hasSuffix("#")
        {
            return "what an editor has left"
        }
        if lower.hasSuffix(".pyc") || name.hasPrefix("._") || known.contains(lower) {
            return "what a tool or a system has left"
        }
        return nil
    }

    private static let known: Set = [
        "thumbs.db", "desktop.ini", ".idea", ".vscode", ".pytest_cache", ".mypy_cache", ".ruff_cache", ".git", ".venv",
        "venv", ".ipynb_checkpoints", ".gitkeep", ".directory",
    ]
}
