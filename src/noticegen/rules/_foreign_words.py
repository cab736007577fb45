"""Foreign words in notices that would be Vietnamese ones, were they the keys of Telex: test is not tét."""

FOREIGN_WORDS = frozenset(
    """
    taxi visa sofa usa asia as is us or of if for test tests list best most host cost post port max mix box tax fax
    see been too soon moon room rooms tool teen keep keeps meet meets feet beer beef reef deer door moor poor boom book
    books roof proof how now new law laws low show own news next text this these those has his her hers does its bus gas
    pass mass class boss loss less mess miss course source house close lose rose nose case base phase note notes
    set sets get gets put puts cut cuts let lets hit hits net nets bit bits dot dots hot hub ton tons ban bans son song
    songs loan loans sin sing sings pin pins tin tins van vans can cans man men mini micro logistics mask disk task
    tasks     disc desk risk mars laser radar solar sensor center centre server user users  hardware software over under
    more core store score party parts part park start smart chart charts cards card hard board lord word words work
    works
    """.split()
)
