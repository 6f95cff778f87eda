"""The paper's tables: every model trained and scored alike on a published data set."""
