package inspectorate.domain;

import inspectorate.domain.ids.Identifier;

/** What every command says, whatever it orders: to whom it goes, where and when. */
public interface DomainCommand {

    Identifier target();

    Fact fact();
}
