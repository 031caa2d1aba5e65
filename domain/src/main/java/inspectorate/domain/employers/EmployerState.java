package inspectorate.domain.employers;

import inspectorate.domain.employers.EmployerEvent.*;
import inspectorate.domain.ids.CreditCode;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;

sealed interface EmployerState {

    record Unregistered() implements EmployerState {}

    record Provisional(EmployerId employerId, String name, GridCellId cellId) implements EmployerState {}

    record Identified(EmployerId employerId, String name, GridCellId cellId, CreditCode creditCode)
            implements EmployerState {}

    default EmployerState after(EmployerEvent event) {
        return switch (event) {
            case EmployerRegistered registered ->
                registered.creditCode() == null
                        ? new Provisional(
                                registered.employerId(),
                                registered.name(),
                                registered.fact().cellId())
                        : new Identified(
                                registered.employerId(),
                                registered.name(),
                                registered.fact().cellId(),
                                registered.creditCode());
            case EmployerIdentified identified -> identified(identified.creditCode());
            case EmployerRenamed renamed -> named(renamed.name());
            case EmployerAssignedToGridCell assigned -> in(assigned.fact().cellId());
            case EmployerFactRetracted _, MergingEvent _ -> this;
        };
    }

    private EmployerState identified(CreditCode code) {
        return switch (this) {
            case Unregistered none -> none;
            case Provisional(var id, var name, var cell) -> new Identified(id, name, cell, code);
            case Identified(var id, var name, var cell, var _) -> new Identified(id, name, cell, code);
        };
    }

    private EmployerState named(String name) {
        return switch (this) {
            case Unregistered none -> none;
            case Provisional(var id, var _, var cell) -> new Provisional(id, name, cell);
            case Identified(var id, var _, var cell, var code) -> new Identified(id, name, cell, code);
        };
    }

    private EmployerState in(GridCellId cell) {
        return switch (this) {
            case Unregistered none -> none;
            case Provisional(var id, var name, var _) -> new Provisional(id, name, cell);
            case Identified(var id, var name, var _, var code) -> new Identified(id, name, cell, code);
        };
    }
}
