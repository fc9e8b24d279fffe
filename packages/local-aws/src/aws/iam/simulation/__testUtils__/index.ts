export {
  BARE_ROLE,
  entry,
  FROM_NS_A,
  OBJECT,
  ROLE,
  SimulatorAws,
} from './SimulatorAws';
