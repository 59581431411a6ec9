"""The two ways a job can end badly. Neither ever carries people's text."""


class Refused(Exception):
    """Something that a person can put right. The word is one of those that README.md lists."""

    def __init__(self, word: str) -> None:
        super().__init__(word)
        self.word = word


class WrongShape(Exception):
    """The data is not what README.md says. `at` says where, with our own keys and numbers only."""

    def __init__(self, at: str) -> None:
        super().__init__(at)
        self.at = at
