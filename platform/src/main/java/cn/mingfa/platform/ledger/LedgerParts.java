package cn.mingfa.platform.ledger;

/** The workers of the ledger, made once. */
record LedgerParts(
        MatterTypes types,
        RegistrationGate gate,
        Recorder recorder,
        SeriesNumbers numbers,
        LedgerWriter writer,
        PersonalStore personal,
        FolderEvidence evidence,
        Journal journal,
        MatterReader reader,
        MatterLists lists,
        DueList dues,
        CourseRecorder courses,
        Reckoner reckoner,
        Capacities capacities,
        FollowUps follows,
        LinkedMatters linked,
        SameHolder same) {}
