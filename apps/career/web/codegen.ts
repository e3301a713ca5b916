import { moduleCodegen } from '@takara/web-kit/codegen';

export default moduleCodegen({ schema: '../../../gateway/api.graphql' });
