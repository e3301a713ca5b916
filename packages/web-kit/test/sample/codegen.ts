import { moduleCodegen } from '../../build/codegen.ts';
export default moduleCodegen({ schema: './schema.graphql' });
