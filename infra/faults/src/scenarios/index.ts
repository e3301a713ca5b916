import type { Scenario } from '../scenario.ts';
import { clockScenarios } from './clock.ts';
import { crashScenarios } from './crash.ts';
import { databaseScenarios } from './database.ts';
import { diskScenarios } from './disk.ts';
import { factScenarios } from './facts.ts';
import { gatewayScenarios } from './gateway.ts';
import { migrationScenarios } from './migration.ts';
import { sessionScenarios } from './session.ts';
import { subgraphScenarios } from './subgraph.ts';

export const SCENARIOS: readonly Scenario[] = [...subgraphScenarios, ...gatewayScenarios, ...sessionScenarios, ...clockScenarios, ...databaseScenarios, ...migrationScenarios, ...crashScenarios, ...factScenarios, ...diskScenarios];
